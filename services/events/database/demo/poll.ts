import type { PollAnswer, PollOptionRow, PollRow, PollSheetRow, PollVoteRow } from '../tables.ts'
import { instantOf, workdayAfter } from '../../event/time.ts'

const id = 'demonstration-poll'
const timeZone = 'America/Toronto'
const dayLength = 86_400_000

/** By time: who could come, in the invention. The others have not answered. */
const answers: Record<string, readonly PollAnswer[]> = {
  gatineau: ['YES', 'IF_NEEDED', 'NO'],
  hamilton: ['YES', 'NO', 'YES'],
  'thunder-bay': ['IF_NEEDED', 'YES', 'YES'],
  vancouver: ['NO', 'YES', 'IF_NEEDED'],
}
const asked = [...Object.keys(answers), 'calgary', 'edmonton', 'montreal', 'toronto'].sort()

/** An invented search for a date; it says so in its title, its text and its record, and no person is made to have answered. */
export function demoPoll(now: Date): {
  poll: PollRow
  options: PollOptionRow[]
  sheets: PollSheetRow[]
  votes: PollVoteRow[]
} {
  const options = [24, 26, 31].map((days, position): PollOptionRow => {
    const [startsLocal, endsLocal] = [
      workdayAfter(now, days, '13:00', timeZone),
      workdayAfter(now, days, '15:00', timeZone),
    ]
    return {
      id: `${id}-${position + 1}`,
      poll: id,
      startsAt: instantOf(startsLocal, timeZone),
      endsAt: instantOf(endsLocal, timeZone),
      startsLocal,
      endsLocal,
      position,
    }
  })
  const poll: PollRow = {
    id,
    title: {
      en: 'Demonstration: meeting of contact people',
      fr: 'Démonstration : rencontre des personnes-ressources',
      ar: 'عرض تجريبي: اجتماع جهات الاتصال',
      vi: 'Minh họa: cuộc họp của các đầu mối liên hệ',
    },
    description: {
      en: 'Demonstration text: this poll and every answer in it are invented. No municipality has said any of it.',
      fr: 'Texte de démonstration : ce sondage et toutes ses réponses sont inventés. Aucune municipalité n’a dit cela.',
      ar: 'نص تجريبي: هذا الاستطلاع وكل إجاباته مختلقة، ولم تقل أي بلدية شيئًا منها.',
      vi: 'Nội dung minh họa: cuộc thăm dò này và mọi câu trả lời đều được đặt ra. Không đô thị nào nói như vậy.',
    },
    kind: 'MEETING',
    timeZone,
    hostMunicipality: null,
    openedBy: 'person-organiser',
    openedAt: new Date(now.getTime() - 2 * dayLength),
    closesAt: new Date(now.getTime() + 12 * dayLength),
    remindedAt: null,
    settledOption: null,
    event: null,
    deadlineToldAt: null,
    audience: 'MEMBERS',
    venue: null,
    address: null,
    accessNotes: null,
    onlineUrl: 'https://meet.example/demonstration',
    capacity: null,
    onlineCapacity: null,
    revision: 0,
    withdrawnAt: null,
    withdrawalReason: null,
    invented: true,
  }
  return {
    poll,
    options,
    sheets: asked.map(municipality => ({
      poll: id,
      municipality,
      comment: null,
      answeredBy: null,
      answeredAt: answers[municipality] ? poll.openedAt : null,
    })),
    votes: Object.entries(answers).flatMap(([municipality, said]) =>
      options.flatMap(({ id: option }, index) => {
        const answer = said[index]
        return answer ? [{ option, poll: id, municipality, answer }] : []
      }),
    ),
  }
}
