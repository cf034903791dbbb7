interface Titled {
  title: { text: string }
}

interface Section extends Titled {
  groups: readonly (Titled & { actions: readonly { text: { text: string } }[] })[]
}

const line = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The structure of a plan as Markdown, for somebody to make their own: titles, and nothing else that is told of it. */
export const structureOf = (sections: readonly Section[], withActions: boolean) =>
  sections
    .flatMap(({ title, groups }) => [
      `# ${line(title.text)}`,
      ...groups.flatMap(group => [
        // actions without a group stand in one that has the section's name
        ...(group.title.text === title.text ? [] : [`## ${line(group.title.text)}`]),
        ...(withActions ? group.actions.map(({ text }) => `- ${line(text.text)}`) : []),
      ]),
    ])
    .join('\n\n')

/** `plan:ID` or `template:CODE`, as forms and addresses say it. */
export function originIn(said: string) {
  const [, kind, id = ''] = /^(plan|template):([\w.-]{1,200})$/.exec(said) ?? []
  if (kind === 'plan') return { plan: id }
  return kind === 'template' ? { template: id } : null
}
