import { expect } from '@open-wc/testing';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { BOOKING, card, LINK } from '../support/clinic-card.js';

const scripts = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const data = (): unknown => JSON.parse(scripts()[0]!.text);
const FULL = `structured-data clinic-name="Alpha Vein Clinic" ${BOOKING} hours="mo-fr 08:00-12:00, 13:00-17:00; Sat 09:00 – 12:00;" time-zone="America/Los_Angeles"`;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
  (day) => `https://schema.org/${day}`,
);
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
      openingHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', dayOfWeek: WEEKDAYS, opens: '08:00', closes: '12:00' },
        { '@type': 'OpeningHoursSpecification', dayOfWeek: WEEKDAYS, opens: '13:00', closes: '17:00' },
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Saturday'],
          opens: '09:00',
          closes: '12:00',
        },
      ],
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

  it('tells of several offices as departments, with their own numbers whatever call tracking shows', async () => {
    const element = await clinic(
      `structured-data clinic-name="Alpha" ${BOOKING} hours="mo-fr 08:00-17:00" time-zone="UTC"`,
      `<a href="tel:+17024307661" data-office="Las Vegas" data-address="1 Main St, Las Vegas, NV 89101" data-geo="36.17,-115.14">(702) 430-7661</a>
       <a href="tel:+17025550123" data-office="Henderson" data-hours="sa 09:00-12:00" data-map-url="https://maps.example/h">(702) 555-0123</a>`,
    );
    element.querySelector('a')!.href = 'tel:+17025550199';
    element.clinicName = 'Alpha Vein Clinic';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    const { name, telephone, department } = data() as {
      name: string;
      telephone?: string;
      department: Record<string, unknown>[];
    };
    expect([name, telephone]).to.deep.equal(['Alpha Vein Clinic', undefined]);
    expect(department.map((one) => [one.name, one.telephone, one.address, one.hasMap])).to.deep.equal([
      ['Las Vegas', '+17024307661', '1 Main St, Las Vegas, NV 89101', undefined],
      ['Henderson', '+17025550123', undefined, 'https://maps.example/h'],
    ]);
    expect(department[0]!.geo).to.deep.equal({
      '@type': 'GeoCoordinates',
      latitude: 36.17,
      longitude: -115.14,
    });
  });

  for (const [what, own] of [
    [
      'JSON-LD of a Physician',
      '<script type="application/ld+json">{"@graph":[{"@type":"Physician","name":"A"}]}</script>',
    ],
    [
      'JSON-LD of a LocalBusiness among types',
      '<script type="application/ld+json">{"@type": ["Organization", "LocalBusiness"]}</script>',
    ],
    ['microdata of a MedicalBusiness', '<div itemscope itemtype="https://schema.org/MedicalBusiness"></div>'],
    ['RDFa of a MedicalClinic', '<div vocab="https://schema.org/" typeof="MedicalClinic"></div>'],
  ] as const) {
    it(`says nothing beside the site's own: ${what}`, async () => {
      const place = document.createElement('div');
      place.append(document.createRange().createContextualFragment(own));
      document.body.append(place);
      const before = scripts().length;
      await clinic(FULL);
      expect(scripts()).to.have.length(before);
      place.remove();
    });
  }

  it('is told beside data of other things', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.text = '{"@type":"WebSite","name":"Our LocalBusiness and Physician guide"}';
    document.head.append(own);
    await clinic(FULL);
    expect(scripts()).to.have.length(2);
    own.remove();
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
