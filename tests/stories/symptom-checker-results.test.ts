import * as stories from '../../stories/symptom-checker-results.stories.js';
import { testStories } from './test-stories.js';

testStories('symptom-checker-results', stories);
