import { InventedNotice, Notice, PanelUnavailable, SuccessNotice } from './notice.tsx'

export const examples = {
  note: (
    <Notice title="Registration opens in May">
      <p>Members hear of it first.</p>
    </Notice>
  ),
  success: <SuccessNotice>Your progress is published.</SuccessNotice>,
  invented: <InventedNotice />,
  panelUnavailable: <PanelUnavailable />,
}
