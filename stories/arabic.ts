import type { VeinTranslation } from 'vein-elements';

/** What the card says, in Arabic: for the look of a right-to-left script, read by no native speaker. */
export const arabic: VeinTranslation = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'book.heading': (clinic) => `تحدّث إلى ${clinic || 'العيادة'}`,
  'book.message': 'اطرح سؤالاً أو احجز موعداً.',
  'book.call': (phone) => `اتصل بالرقم ${phone}`,
  'book.online': 'احجز عبر الإنترنت',
  'book.open': (time, day) => `مفتوح الآن${time && ` حتى ${`${day} ${time}`.trim()}`}`,
  'book.closed': (time, day) => `مغلق الآن${time && `، يفتح ${day || 'اليوم'} ${time}`}`,
  'book.close': 'إغلاق',
};
