import { Form } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { ReaderClock } from '../events/reader-clock.tsx'
import { answers, AnswerMark } from './answer-mark.tsx'
import type { WrittenOption, WrittenPoll } from './read.ts'
import { TimeBar } from './time-bar.tsx'
import { Warnings } from './warnings.tsx'

interface TimesProps {
  poll: WrittenPoll
  /** By rank. */
  options: readonly WrittenOption[]
}

/** The proposed times, best first: how many municipalities can come, what speaks against it, and the choice. */
export function Times({ poll, options }: TimesProps) {
  const { t } = useWords('poll')
  const { t: shell } = useWords('shell')
  return (
    <section className="stack" aria-labelledby="times">
      <h2 id="times">{t('times.title')}</h2>
      <p className="soft">{t('times.rule')}</p>
      <ul className="poll-legend cluster small" role="list">
        {[...answers, 'SILENT' as const].map(answer => (
          <li key={answer}>
            <span className={`poll-legend__key poll-legend__key--${answer.toLowerCase()}`} aria-hidden="true" />
            {t(`answers.${answer}`)}
          </li>
        ))}
      </ul>
      <ol className="poll-times" role="list">
        {options.map(option => (
          <Time key={option.id} poll={poll} option={option} />
        ))}
      </ol>
      <details>
        <summary>{shell('figureTable')}</summary>
        <DataTable
          caption={t('times.title')}
          rows={options}
          rowKey={({ id }) => id}
          columns={[
            { key: 'rank', head: t('times.rank'), numeric: true, cell: option => option.rankText },
            { key: 'when', head: t('times.when'), names: true, cell: option => <Clock option={option} /> },
            { key: 'yes', head: t('answers.YES'), numeric: true, cell: option => option.yes },
            { key: 'ifNeeded', head: t('answers.IF_NEEDED'), numeric: true, cell: option => option.ifNeeded },
            { key: 'no', head: t('answers.NO'), numeric: true, cell: option => option.no },
            { key: 'silent', head: t('answers.SILENT'), numeric: true, cell: option => option.silent },
            { key: 'provinces', head: t('times.provinces'), numeric: true, cell: option => option.provinces },
          ]}
        />
      </details>
    </section>
  )
}

function Clock({ option }: { option: WrittenOption }) {
  return (
    <>
      {option.when.date}, <bdi>{option.when.clock}</bdi>
    </>
  )
}

function Time({ poll, option }: { poll: WrittenPoll; option: WrittenOption }) {
  const { t } = useWords('poll')
  const isChosen = poll.settledOption?.id === option.id
  const mayChoose = poll.mayChange
  return (
    <li className={option.best || isChosen ? 'poll-time poll-time--best' : 'poll-time'}>
      <div className="poll-time__head">
        <h3>
          <span className="poll-time__date">{option.when.date}</span>{' '}
          <span>
            <bdi>{option.when.clock}</bdi> <bdi className="soft">{option.when.zone?.short}</bdi>
          </span>
        </h3>
        {isChosen && <Badge tone="leaf">{t('times.chosen')}</Badge>}
        {option.best && !isChosen && <Badge tone="lake">{t('times.best')}</Badge>}
      </div>
      <ReaderClock startsAt={option.startsAt} endsAt={option.endsAt} timeZone={poll.timeZone} />
      <TimeBar option={option} />
      <p>
        {t('times.can', { count: option.yes + option.ifNeeded, asked: poll.asked })}
        {option.provinces > 0 && t('times.covering', { count: option.provinces })}
      </p>
      <Warnings option={option} />
      <details>
        <summary>{t('times.who')}</summary>
        <dl className="poll-who">
          {[...answers, 'SILENT' as const].map(
            answer =>
              option.saying[answer].length > 0 && (
                <div key={answer}>
                  <dt>
                    <AnswerMark answer={answer} /> {t(`answers.${answer}`)}
                  </dt>
                  <dd>
                    {option.saying[answer].map(({ slug, name }, at) => (
                      <span key={slug}>
                        {at > 0 && ' · '}
                        <LocalizedName value={name} />
                      </span>
                    ))}
                  </dd>
                </div>
              ),
          )}
        </dl>
      </details>
      {mayChoose && (
        <Form method="post" className="screen-only">
          <input type="hidden" name="act" value="settle" />
          <input type="hidden" name="option" value={option.id} />
          <Button
            kind={option.best ? 'primary' : 'secondary'}
            aria-label={t('times.chooseNamed', { date: option.when.date, clock: option.when.clock })}
          >
            {t('times.choose')}
          </Button>
        </Form>
      )}
    </li>
  )
}
