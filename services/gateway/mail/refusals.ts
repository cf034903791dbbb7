/** What a transport says of a failure: its own word for it, the command that failed, and the answer of the mail server. */
export type MailFault = {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/**
 * Whether a mail server refuses this letter for good: its address (5xx to RCPT TO), or the letter itself. Busy, away or silent, it is asked again,
 * and so is one that knows us not: a wrong password, a sender that it does not take, or a policy (5.7.x) are ours to mend, and no letter is lost meanwhile.
 */
export function isRefusedForGood({ code, command, responseCode = 0, response = '' }: MailFault) {
  if (responseCode < 500 || responseCode > 599 || responseCode === 530 || /^\d{3}[ -]5\.7\./.test(response))
    return false
  return code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'RCPT TO')
}
