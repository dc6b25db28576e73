import { expect } from '@open-wc/testing';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { BOOKING, card, LINK } from '../support/clinic-card.js';

const scripts = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const data = (): unknown => JSON.parse(scripts()[0]!.text);
const FULL = `structured-data clinic-name="Alpha Vein Clinic" ${BOOKING} hours="mo-fr 08:00-12:00, 13:00-17:00; Sat 09:00 – 12:00;" time-zone="America/Los_Angeles"`;
const gone: VeinCallToBook[] = [];
const clinic = async (attributes: string, content = LINK): Promise<VeinCallToBook> => {
  const element = await card(attributes, content);
  gone.push(element);
  return element;
};
afterEach(() => {
  for (const element of gone.splice(0)) element.remove();
});

describe('structured data', () => {
  it('is one MedicalClinic from the attributes', async () => {
    await clinic(FULL);
    expect(scripts()).to.have.length(1);
    expect(data()).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalClinic',
      name: 'Alpha Vein Clinic',
      telephone: '+17024307661',
      openingHours: ['Mo-Fr 08:00-12:00, 13:00-17:00', 'Sa 09:00-12:00'],
      potentialAction: { '@type': 'ReserveAction', target: 'https://booking.example/visit' },
    });
  });

  it('says nothing of what the attributes do not tell', async () => {
    await clinic('structured-data', LINK);
    expect(data()).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalClinic',
      telephone: '+17024307661',
    });
  });

  it("is the clinic's own number, whatever call tracking shows", async () => {
    await clinic('structured-data phone="(702) 430-7661"', '<a href="tel:+17025550142">(702) 555-0142</a>');
    expect((data() as { telephone: string }).telephone).to.equal('+17024307661');
  });

  it('is off by default', async () => {
    await clinic('clinic-name="Alpha"');
    expect(scripts()).to.have.length(0);
  });

  it('follows the attributes and goes with the element', async () => {
    const element = await clinic(FULL);
    element.clinicName = '</script><script>alert(1)</script>';
    await element.updateComplete;
    expect(scripts()).to.have.length(1);
    expect((data() as { name: string }).name).to.equal('</script><script>alert(1)</script>');
    element.structuredData = false;
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
    element.structuredData = true;
    await element.updateComplete;
    expect(scripts()).to.have.length(1);
    const place = element.parentElement!;
    element.remove();
    expect(scripts()).to.have.length(0);
    place.append(element);
    await element.updateComplete;
    expect(scripts()).to.have.length(1);
  });

  it('is told once, by two elements or by the page', async () => {
    await clinic(FULL);
    await clinic(FULL);
    expect(scripts()).to.have.length(1);
    for (const element of gone.splice(0)) element.remove();
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.text = '{"@type":["MedicalClinic","LocalBusiness"]}';
    document.head.append(own);
    await clinic(FULL);
    expect(scripts()).to.deep.equal([own]);
    own.remove();
  });
});
