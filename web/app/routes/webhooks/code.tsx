/** A text for machines: it scrolls in a region that the keyboard reaches. */
export function Code({ label, children }: { label: string; children: string }) {
  return (
    // a region that scrolls must take the focus
    <pre className="webhook-code" dir="ltr" lang="en" role="region" aria-label={label} tabIndex={0}>
      {children}
    </pre>
  )
}
