import type { LoaderFunctionArgs } from '@remix-run/node'
import { Fragment, type ReactNode } from 'react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { useWords } from '../../language/words.ts'

const files = import.meta.glob<Record<string, ReactNode>>('../../components/*/*.examples.tsx', {
  eager: true,
  import: 'examples',
})

export async function loader({ params }: LoaderFunctionArgs) {
  return { title: wordsFor(params.lang, 'components')('title'), unlisted: true }
}

export const handle = { words: ['components'] }

/** Every component with its examples: for people who build pages, and for the accessibility tests. */
export default function ComponentsPage() {
  const { t } = useWords('components')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap stack stack--wide">
        {Object.entries(files).map(([file, examples]) => (
          <Section key={file} name={nameOf(file)} examples={examples} />
        ))}
      </div>
    </>
  )
}

function Section({ name, examples }: { name: string; examples: Record<string, ReactNode> }) {
  return (
    <section className="stack" aria-labelledby={name} data-component={name}>
      <h2 id={name} lang="en" dir="ltr">
        {name}
      </h2>
      {Object.entries(examples).map(([title, example]) => (
        <Fragment key={title}>
          <p className="small soft" lang="en" dir="ltr">
            {title}
          </p>
          <div>{example}</div>
        </Fragment>
      ))}
    </section>
  )
}

function nameOf(file: string) {
  return file.split('/').at(-2) ?? file
}

export const meta = pageMeta
