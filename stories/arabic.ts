import type { VeinTranslation } from 'vein-elements';
import type { CallToBookStrings } from '../src/i18n/strings/call-to-book.js';

/** All that the card says, in Arabic: for the look of a right-to-left script, read by no native speaker. */
export const arabic: VeinTranslation & CallToBookStrings = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'book.heading': (clinic) => `تحدّث إلى ${clinic || 'العيادة'}`,
  'book.offices': 'اتصل بالعيادة الأقرب إليك',
  'book.message': 'اطرح سؤالاً أو احجز موعداً.',
  'book.message-closed': (day) => `احجز موعداً الآن، أو اتصل بنا ${day || 'لاحقاً اليوم'}.`,
  'book.call': (phone) => `اتصل بالرقم ${phone}`,
  'book.online': 'احجز عبر الإنترنت',
  'book.call-short': 'اتصل',
  'book.online-short': 'احجز',
  'book.text': 'راسلنا',
  'book.directions': 'الطريق إلينا',
  'book.tomorrow': 'غداً',
  'book.open': (time, day) => `مفتوح الآن${time && ` حتى ${`${day} ${time}`.trim()}`}`,
  'book.closing': (minutes) => `يغلق خلال ${counted(minutes, 'دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة')}`,
  'book.closed': (time, day) => `مغلق الآن${time && `، يفتح ${day || 'اليوم'} ${time}`}`,
  'book.lunch': (time) => `مغلق للغداء، يفتح ${time}`,
  'book.holiday': (name) => `مغلق اليوم، ${name}`,
  'book.open-offices': (count) =>
    count
      ? `مفتوح الآن: ${counted(count, 'عيادة واحدة', 'عيادتان', 'عيادات', 'عيادة')}`
      : 'كل العيادات مغلقة الآن',
  'book.close': 'إغلاق',
};

/** One, two, 3 to 10, and more than that have a form each. */
function counted(count: number, one: string, two: string, few: string, many: string): string {
  return ['', one, two][count] || `${count} ${count <= 10 ? few : many}`;
}
