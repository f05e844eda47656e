import '@mantine/core/styles.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/mantine-fit.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startUp } from './start-up';

const page = document.getElementById('root');
if (!page) throw new Error('The page has no root element');

const root = createRoot(page);
await startUp(window.desktop, window.indexedDB, (started) =>
  root.render(
    <StrictMode>
      <App started={started} />
    </StrictMode>,
  ),
);
