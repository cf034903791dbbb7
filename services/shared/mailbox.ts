/** One spelling for the same mailbox, as sign-in has it. */
export const mailboxOf = (email: string) => email.trim().toLowerCase()

/** By shape: whether the mailbox exists, its mail server tells. One address, and nothing that a mail program reads as two. */
export const isMailbox = (email: string) =>
  email.length <= 254 && /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\.]{2,}$/.test(email)
