import { createServer, type RequestListener } from 'node:http'

/** Ten thousand letters of any script as a browser writes them into an address, and the cookies beside it. */
const mostHeaderBytes = 128 * 1024

const tooLong = [
  'This address is too long. Search with fewer words.',
  'Cette adresse est trop longue. Cherchez avec moins de mots.',
  'هذا العنوان طويل جدًا. ابحث بكلمات أقل.',
  'Địa chỉ này quá dài. Hãy tìm bằng ít từ hơn.',
].join('\n')

const tooSlow = [
  'This took more than five minutes to arrive, and nothing of it was kept. Send less at once.',
  'L’envoi a pris plus de cinq minutes, et rien n’en a été conservé. Envoyez-en moins à la fois.',
  'استغرق وصول هذا أكثر من خمس دقائق، ولم يُحفظ منه شيء. أرسل أقل في المرة الواحدة.',
  'Việc gửi mất hơn năm phút, và không có gì được lưu. Hãy gửi ít hơn mỗi lần.',
].join('\n')

const refusals: Record<string, [status: string, body: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', tooLong],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', tooSlow],
}

/**
 * A server that reads long addresses, so that the page they are for can say what is wrong with them. Of one that is longer
 * still nothing is known, not even whose language: it is told in all four.
 */
export function createPortalServer(listener?: RequestListener) {
  const server = createServer({ maxHeaderSize: mostHeaderBytes }, listener)
  return server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const [status, body] = refusals[error.code ?? ''] ?? ['400 Bad Request', 'This request cannot be read.']
    const head = `content-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`
    socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`)
  })
}
