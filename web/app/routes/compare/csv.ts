export const loader = async () => new Response(null)
