import { Link, type LinkProps } from '@remix-run/react'
import type { ComponentProps } from 'react'

type Kind = 'primary' | 'secondary' | 'quiet'

/** Does something on this page. To go elsewhere use `ButtonLink`. */
export function Button({ kind = 'primary', type = 'submit', ...rest }: { kind?: Kind } & ComponentProps<'button'>) {
  return <button className={`button button--${kind}`} type={type} {...rest} />
}

export function ButtonLink({ kind = 'primary', ...rest }: { kind?: Kind } & LinkProps) {
  return <Link className={`button button--${kind}`} {...rest} />
}
