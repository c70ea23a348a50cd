package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.shared.FieldError;

class SmsWordingTest {

    private static final SmsKind CODE = SmsKind.of("notice.sms.code", Urgency.CODE, "code");
    private static final SmsKind ASKED = SmsKind.of("request.sms.moreAsked", Urgency.URGENT, "number", "until");

    @Test
    void the_variables_are_filled_in_and_nothing_else_is_read_as_one() {
        var wording = new SmsWording("SMS_1", "您的 {number}，{until} 前", "", "");
        assertThat(wording.filled(false, Map.of("number", "LL$1\\", "until", "明天"))).isEqualTo("您的 LL$1\\，明天 前");
    }

    @Test
    void who_reads_english_gets_english_with_its_own_id_and_chinese_where_there_is_none() {
        var both = new SmsWording("SMS_1", "中文", "SMS_2", "English");
        assertThat(both.filled(true, Map.of()) + both.id(true)).isEqualTo("EnglishSMS_2");
        var chinese = new SmsWording("SMS_1", "中文", "", "");
        assertThat(chinese.filled(true, Map.of()) + chinese.id(true)).isEqualTo("中文SMS_1");
    }

    @Test
    void a_variable_that_the_kind_does_not_have_is_refused_at_its_text() {
        assertThat(new SmsWording("", "您好 {name}", "", "Hello {who}").check(ASKED)).extracting(FieldError::field)
                .containsExactly("chinese", "english");
    }

    @Test
    void a_code_has_to_be_in_its_message_while_other_variables_may_be_left_out() {
        assertThat(new SmsWording("", "请登录", "", "").check(CODE)).extracting(FieldError::messageKey)
                .containsExactly("notice.template.error.missing");
        assertThat(new SmsWording("", "请补充", "", "").check(ASKED)).isEmpty();
    }

    @Test
    void seventy_characters_are_one_message_and_each_of_several_holds_sixty_seven() {
        assertThat(SmsWording.messages("字".repeat(70))).isEqualTo(1);
        assertThat(SmsWording.messages("字".repeat(71))).isEqualTo(2);
        assertThat(SmsWording.messages("字".repeat(135))).isEqualTo(3);
    }
}
