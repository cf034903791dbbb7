import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '../button/button.tsx'
import { StrikeFields, type Struck } from './strike-fields.tsx'
import { StruckMark, StruckRecords } from './struck-records.tsx'

function Correction({ id, record }: { id: string; record: Struck }) {
  const [form, fields] = useForm<{ struck?: string; reason?: string }>({ id })
  return (
    <Form {...getFormProps(form)} className="form" method="get">
      <StrikeFields struck={fields.struck} reason={fields.reason} record={record} />
      <Button type="button">Save</Button>
    </Form>
  )
}

export const examples = {
  counting: <Correction id="strike-counting" record={{ struck: false, reason: null }} />,
  struck: <Correction id="strike-struck" record={{ struck: true, reason: 'Entered twice' }} />,
  list: (
    <StruckRecords
      of="-example"
      records={[
        {
          id: '1',
          what: '64 members, June 2010',
          name: '64 members, June 2010',
          reason: 'Entered twice',
          struckOn: '1 December 2026',
          to: '#restore',
        },
      ]}
    />
  ),
  mark: <StruckMark struck reason="Entered twice" />,
}
