import { createRoot } from 'react-dom/client';
import styles from './page.css';
import { Workbench } from './workbench';

declare global {
  interface Window {
    /** Set by an add-in's window that takes function commands. */
    __ribbon?: (functionName: string) => void;
  }
}

const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
document.head.append(link);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks the element "root"');
createRoot(root).render(<Workbench />);
