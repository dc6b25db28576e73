import './elements/call-to-book/call-to-book.define.js';
import './elements/pump-diagram/pump-diagram.define.js';
import './elements/symptom-checker/symptom-checker.define.js';
