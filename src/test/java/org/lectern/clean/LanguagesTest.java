package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The talks of the two ministers in the city are to go on for a week.",
        "ru|Министр заявил, что переговоры в столице не были отложены и на этой неделе.",
        "az|Nazir bildirib ki, bu danışıqlar paytaxtda davam edir və onun üçün vacib olub.",
        "tr|Bakan bu görüşmenin çok önemli olduğunu ve daha sonra devam edeceğini söyledi.",
        "hy|Նախարարը հայտարարեց, որ բանակցությունները շարունակվում են։",
        "ka|მინისტრმა განაცხადა, რომ მოლაპარაკებები გრძელდება.",
        "fa|وزیر گفت که این مذاکرات در پایتخت از هفته آینده با هم ادامه می یابد و به پایان است",
        "ar|قال الوزير إن المحادثات في العاصمة التي بدأت من الأسبوع كانت على هذا المستوى",
        "az|Назир билдириб ки, бу данышыглар пајтахтда давам едир вә онун үчүн даһа ваҷиб олуб.",
        "uk|Міністр заявив, що переговори у столиці не були відкладені і тривають до кінця тижня.",
        "be|Міністр сказаў, што перамовы ў сталіцы не былі перанесены і ідуць да канца тыдня.",
        "kk|Министр келіссөздердің астанада жалғасып жатқанын және бұл үшін уақыт бар деп мәлімдеді.",
        "ky|Министр сүйлөшүүлөр борбордо уланып жатканын жана бул үчүн убакыт керек деп билдирди.",
        "tg|Вазир гуфт, ки ин музокирот дар пойтахт аз ҳафтаи оянда ба поён мерасад ва барои ҳама аст.",
        "uz|Vazir bu muzokaralar poytaxtda davom etayotgani va buning uchun vaqt kerak deb aytdi, bir esa.",
        "ur|وزیر نے کہا کہ یہ مذاکرات دارالحکومت میں اگلے ہفتے سے جاری ہیں اور اس کے بعد کا فیصلہ نہیں ہے",
        "de|Der Minister sagte, dass die Gespräche in der Stadt nicht auf dem Plan sind und das Ende.",
        "fr|Le ministre a dit que les discussions sont dans la ville pour une semaine et pas plus.",
        "es|El ministro dijo que las conversaciones en la ciudad no se cerraron por una semana.",
      })
  void languagesAreTold(String tag, String text) {
    assertEquals(Optional.of(tag), Languages.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tovuz",
        "12 34 56",
        "Xq zzv brrt klmn pqrs tuvw",
        "I said to all drivers what I said to you, and I beg you: drive slowly.",
        "An expo, a show, a dub, a hosting gig",
      })
  void whatIsNotSureIsNotSaid(String text) {
    assertEquals(Optional.empty(), Languages.of(text));
  }
}
