import '../../scripts/protocol/page/case-player.define.js';
import type { CasePlayer, PlayedGroup } from '../../scripts/protocol/page/case-player.js';
import worked from '../../tests/fixtures/vignettes.json' with { type: 'json' };
import first from '../../tests/fixtures/vignettes-2.json' with { type: 'json' };
import second from '../../tests/fixtures/vignettes-3.json' with { type: 'json' };
import rules from '../../tests/fixtures/vignettes-rules.json' with { type: 'json' };

const groups = [
  { title: 'Worked cases', cases: worked },
  { title: 'Independent stories, first set', cases: first },
  { title: 'Independent stories, second set', cases: second },
  { title: 'One case or more for each rule', cases: rules },
] as unknown as readonly PlayedGroup[];

/** The case player of the clinical protocol, with all published cases. */
class GuideCasePlayer extends HTMLElement {
  connectedCallback(): void {
    const player = document.createElement('case-player') as CasePlayer;
    player.groups = groups;
    this.replaceChildren(player);
  }
}

customElements.define('guide-case-player', GuideCasePlayer);
