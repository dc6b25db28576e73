/** What each file of dist/ may weigh, bytes (Brotli). `.size-limit.json` keeps one that is over its budget from growing. */
export const BUDGETS = {
  'dist/vein-elements.min.js': 66_000,
  'dist/vein-symptom-checker.min.js': 44_000,
  'dist/vein-pump-diagram.min.js': 31_000,
  'dist/vein-call-to-book.min.js': 18_000,
  'dist/embed-resize.js': 1_000,
  'dist/vein-elements.css': 1_500,
};
