import { createRoot } from 'react-dom/client';
import styles from './page.css';
import { Workbench } from './workbench';

const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
document.head.append(link);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks the element "root"');
createRoot(root).render(<Workbench />);
