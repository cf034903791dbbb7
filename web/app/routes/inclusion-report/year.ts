import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

/** From the form that asks for a year to the report of that year. */
export function loader({ params, request }: LoaderFunctionArgs) {
  const { lang, slug } = params
  const year = new URL(request.url).searchParams.get('year') ?? ''
  const profile = `/${lang}/municipalities/${slug}`
  return redirect(/^\d{4}$/.test(year) ? `${profile}/inclusion-report/${year}` : profile, 303)
}
