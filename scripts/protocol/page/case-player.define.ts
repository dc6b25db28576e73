import { CasePlayer } from './case-player.js';

if (!customElements.get('case-player')) customElements.define('case-player', CasePlayer);
