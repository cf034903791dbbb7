/** Whether a receiver took what was sent: answered with a status from 200 to 299. */
export const isAccepted = ({ status }: { status: number | null }) => status !== null && status >= 200 && status < 300
