import { define } from '../../lib/define.js';
import { mount } from '../../lib/mount.js';
import { VeinCallToBook } from './call-to-book.js';

if (define('vein-call-to-book', VeinCallToBook))
    mount('vein-call-to-book', VeinCallToBook.observedAttributes);
