import * as stories from '../../stories/pump-diagram.stories.js';
import { testStories } from './test-stories.js';

testStories('pump-diagram', stories);
