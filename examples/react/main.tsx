import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'vein-elements/define';
import type {} from 'vein-elements/react'; // the tags' types in JSX

function Clinic() {
  const [leg, setLeg] = useState('healthy');
  return (
    <>
      <h1>Your leg veins</h1>
      <p role="status">Shown: {leg}</p>
      <vein-pump-diagram view="explore" onvein-pump-change={({ settings }) => setLeg(settings.leg)}>
        <a href="tel:+17024307661">(702) 430-7661</a>
      </vein-pump-diagram>
      <vein-call-to-book
        clinic-name="Alpha Vein Clinic Las Vegas"
        booking-url="https://example.com/book"
        dismissible
        onvein-call={({ href }) => console.info('call', href)}
      >
        <a href="tel:+17024307661">(702) 430-7661</a>
      </vein-call-to-book>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<Clinic />);
