import net from 'node:net';

/** The first port from `first` on which nobody listens on this machine. */
export async function freePort(first) {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${first} to ${first + 99}.`);
}

/** "localhost" may be either address family: a port counts as taken when it is so on one of them. */
const isFree = async (port) => (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    // A machine without IPv6 has no ::1 to be taken.
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
