import './look/tokens.css';
import './look/base.css';
import './look/controls.css';
import './look/surfaces.css';
import './parts/icon.css';
import './parts/copying/copy-button.css';
import './parts/words/digest.css';
import './parts/copying/command.css';
import './parts/badge.css';
import './parts/states/states.css';
import './parts/notes.css';
import './parts/page-head.css';
import './parts/facts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.js';
import { applyTheme } from './shell/theme.js';

applyTheme();
const place = document.getElementById('console');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
