/** The first clinic: what its page would write. The booking address and the hours are examples. */
export const clinic = {
  name: 'Alpha Vein Clinic Las Vegas',
  phone: '(702) 430-7661',
  tel: 'tel:+17024307661',
  booking: 'https://example.com/book',
  hours: 'mo-fr 08:00-17:00',
  zone: 'America/Los_Angeles',
} as const;
