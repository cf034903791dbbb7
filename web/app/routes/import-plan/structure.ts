interface Row {
  level: number
  kind: string
  text: { text: string }
}

const mostDepth = 6

const line = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The structure of a plan as Markdown, for somebody to make their own: headings as deep as it has them, and nothing else that is told of it. */
export function structureOf(rows: readonly Row[], withActions: boolean) {
  const above: number[] = []
  return rows
    .flatMap(({ level, kind, text }) => {
      if (kind === 'ACTION' && withActions) return [`- ${line(text.text)}`]
      if (kind !== 'SECTION' && kind !== 'GROUP') return []
      while ((above.at(-1) ?? 0) >= level) above.pop()
      above.push(level)
      return [`${'#'.repeat(Math.min(above.length, mostDepth))} ${line(text.text)}`]
    })
    .join('\n\n')
}

/** `plan:ID` or `template:CODE`, as forms and addresses say it. */
export function originIn(said: string) {
  const [, kind, id = ''] = /^(plan|template):([\w.-]{1,200})$/.exec(said) ?? []
  if (kind === 'plan') return { plan: id }
  return kind === 'template' ? { template: id } : null
}
