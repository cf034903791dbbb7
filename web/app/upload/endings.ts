/** What a browser offers to choose from. The portal itself tells a file by what it holds. */
export const endings = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.png,.jpg,.jpeg,.webp,.csv,.txt,.md'
