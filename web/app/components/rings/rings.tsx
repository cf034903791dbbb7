/** The sign of the coalition: three places that overlap and keep their own colour. Decoration, so it has no name. */
export function Rings({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <g fill="none" strokeWidth="7">
        <circle className="ring ring--sun" cx="32" cy="21" r="15" />
        <circle className="ring ring--clay" cx="22" cy="40" r="15" />
        <circle className="ring ring--lake" cx="42" cy="40" r="15" />
      </g>
    </svg>
  )
}
