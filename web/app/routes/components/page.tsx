import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ReactNode } from 'react'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { useWords } from '../../language/words.ts'
import './components.css'

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
    // No `PageHead`: its breadcrumb is among the examples, and a page has one.
    <div className="gallery wrap stack stack--wide">
      <div>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      {Object.entries(files).map(([file, examples]) => (
        <Section key={file} name={nameOf(file)} examples={examples} />
      ))}
    </div>
  )
}

function Section({ name, examples }: { name: string; examples: Record<string, ReactNode> }) {
  return (
    <section className="stack" aria-labelledby={name} data-component={name}>
      <h2 id={name} lang="en" dir="ltr">
        {name}
      </h2>
      {Object.entries(examples).map(([title, example]) => (
        <div key={title} className="gallery__example">
          <p className="small soft" lang="en" dir="ltr">
            {title}
          </p>
          <div>{example}</div>
        </div>
      ))}
    </section>
  )
}

function nameOf(file: string) {
  return file.split('/').at(-2) ?? file
}

export const meta = pageMeta
