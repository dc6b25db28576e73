// Does what the demo page must never do, so that a measure which sees nothing here is known to be blind.
const end = performance.now() + 80;
while (performance.now() < end);
setTimeout(() => {
  const box = document.createElement('div');
  box.style.height = '200px';
  document.body.prepend(box);
}, 300);
