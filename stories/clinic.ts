/** The first clinic: what its page would write. Booking address, map, street, position and hours are examples. */
export const clinic = {
  name: 'Alpha Vein Clinic Las Vegas',
  phone: '(702) 430-7661',
  tel: 'tel:+17024307661',
  booking: 'https://example.com/book',
  map: 'https://example.com/map',
  address: '1 Main St, Las Vegas, NV 89101',
  geo: '36.17,-115.14',
  hours: 'mo-fr 08:00-17:00',
  zone: 'America/Los_Angeles',
  /** A Monday morning within the hours. */
  open: '2026-07-06T09:00-07:00',
  /** The Friday evening before. */
  closed: '2026-07-03T18:00-07:00',
} as const;
