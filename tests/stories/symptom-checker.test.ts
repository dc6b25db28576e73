import * as stories from '../../stories/symptom-checker.stories.js';
import { testStories } from './test-stories.js';

testStories('symptom-checker', stories);
