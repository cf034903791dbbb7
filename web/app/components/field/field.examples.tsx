import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '../button/button.tsx'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { RadioField } from './radio-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextAreaField } from './text-area-field.tsx'
import { DateTimeField, TextField } from './text-field.tsx'

interface Report {
  title: string
  link: string
  summary: string
  commitment: string
  status: string
  startsAt: string
}

const answered = {
  status: 'error' as const,
  initialValue: { title: '', summary: 'We hired two people.', link: 'example' },
  error: { title: ['required'], link: ['url'], status: ['required'] },
}

function ReportForm({ id, wrong }: { id: string; wrong: boolean }) {
  const [form, fields] = useForm<Report>({ id, lastResult: wrong ? answered : undefined, shouldValidate: 'onSubmit' })
  return (
    <Form {...getFormProps(form)} className="form" method="get">
      {wrong && (
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.title, label: 'Title' },
            { field: fields.link, label: 'Evidence' },
            { field: fields.status, label: 'Status' },
          ]}
        />
      )}
      <TextField field={fields.title} label="Title" hint="Name the work, not the document." />
      <TextField field={fields.link} label="Evidence" type="url" optional />
      <TextAreaField field={fields.summary} label="What was done" />
      <SelectField field={fields.commitment} label="Commitment" options={[{ value: '1', label: '1. Vigilance' }]} />
      <RadioField
        field={fields.status}
        label="Status"
        options={[
          { value: 'LIMITED', label: 'Limited progress', hint: 'Begun, with little to show yet' },
          { value: 'COMPLETE', label: 'Complete' },
        ]}
      />
      <DateTimeField field={fields.startsAt} label="Starts" hint="In the zone of the place" />
      <Button type="button">Publish</Button>
    </Form>
  )
}

export const examples = {
  empty: <ReportForm id="empty" wrong={false} />,
  wrong: <ReportForm id="wrong" wrong />,
}
