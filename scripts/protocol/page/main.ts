// What runs in clinical-protocol.html: the case player, the signing, the choice of an earlier version.
import './case-player.define.js';
import type { CasePlayer, PlayedGroup } from './case-player.js';
import { startSigning } from './sign-page.js';
import { startVersions } from './versions.js';

const cases = JSON.parse(document.getElementById('case-data')?.textContent ?? '[]') as PlayedGroup[];
const player = document.querySelector<CasePlayer>('case-player');
if (player) player.groups = cases;
startSigning();
startVersions();
