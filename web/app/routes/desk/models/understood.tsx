import { Form, useNavigation } from '@remix-run/react'
import { Button, ButtonLink } from '../../../components/button/button.tsx'
import { Facts } from '../../../components/facts/facts.tsx'
import { LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import type { ModelPartsFragment } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'
import { ElementSection } from '../../maturity/element-section.tsx'
import { elementsOf, isInferred } from '../../maturity/elements.ts'
import { Levels } from '../../maturity/levels.tsx'

/** What a file says, before it is kept. */
export function Understood({ model, file }: { model: ModelPartsFragment & { family: string }; file: string }) {
  const { t, lang } = useWords('models')
  const busy = useNavigation().state === 'submitting'
  const { name, edition, family, levels, elements, outcomes } = model
  const indicators = outcomes.flatMap(outcome => outcome.indicators)
  const count = (list: readonly unknown[]) => String(list.length)
  return (
    <section className="stack stack--wide" aria-labelledby="understood">
      <div className="stack">
        <h2 id="understood">{t('understood')}</h2>
        <Notice title={t('understoodLead')} live />
        <Facts
          facts={[
            {
              label: t('model'),
              value: (
                <>
                  <LocalizedText value={name} /> (<bdi>{edition}</bdi>)
                </>
              ),
            },
            { label: t('scale'), value: <bdi>{family}</bdi> },
            {
              label: t('size'),
              value: t('sizeOf', {
                levels: count(levels),
                elements: count(elements),
                outcomes: count(outcomes),
                indicators: count(indicators),
              }),
            },
            { label: t('untitled'), value: count(outcomes.filter(({ title }) => !title)) },
            { label: t('inferredCount'), value: count(indicators.filter(({ basis }) => isInferred(basis ?? null))) },
            { label: t('asked'), value: count(indicators.filter(({ snapshot }) => snapshot)) },
            { label: t('served'), value: count(indicators.flatMap(({ commitments }) => commitments)) },
            { label: t('pairs'), value: count(indicators.flatMap(({ counterparts }) => counterparts)) },
          ]}
        />
        <Form className="form" method="post">
          <textarea name="text" hidden readOnly value={file} />
          <div className="cluster">
            <Button name="intent" value="add" disabled={busy}>
              {t('keep')}
            </Button>
            <ButtonLink kind="quiet" to={`/${lang}/desk/maturity-models`}>
              {t('notNow')}
            </ButtonLink>
          </div>
        </Form>
      </div>
      <details>
        <summary>{t('whole')}</summary>
        <div className="stack stack--wide">
          {model.scopeWarning && <p>{model.scopeWarning}</p>}
          <Levels levels={levels} />
          {elementsOf(model).map(element => (
            <ElementSection key={element.code} element={element} levels={levels} />
          ))}
        </div>
      </details>
    </section>
  )
}
