import * as stories from '../../stories/call-to-book.stories.js';
import { testStories } from './test-stories.js';

testStories('call-to-book', stories);
