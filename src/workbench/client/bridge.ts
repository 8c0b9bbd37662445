import type { Host } from '../host';

/** What Microsoft's client looks for when it loads: it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** A client's line to a host; events come the same way as answers. */
export function makeBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(message) {
      void host.execute(message).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  host.connect((message) => bridge.onMessageFromHost?.(message));
  return bridge;
}
