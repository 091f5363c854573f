package org.houvast.administration.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.houvast.administration.SettingKey;
import org.houvast.administration.ValueListSource.Value;
import org.houvast.administration.ValueListSource.ValueList;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.keeping.RetentionClass;
import org.junit.jupiter.api.Test;

class RetentionSettingsTest {
    @Test
    void hasASettingForEveryClassThatIsReviewed() {
        assertThat(new RetentionSettings().settings())
                .contains(new SettingKey("retention.child-file", SettingKey.Type.PERIOD, "P2Y"))
                .hasSameSizeAs(Arrays.stream(RetentionClass.values())
                        .filter(RetentionClass::isReviewed)
                        .toList());
    }

    @Test
    void labelsEveryCode() {
        assertThat(new RetentionValueLists().valueLists())
                .extracting(ValueList::name)
                .containsExactly("retention-class", "destruction-state");
        assertThat(new RetentionValueLists().valueLists().get(0).values())
                .extracting(Value::code)
                .containsExactlyElementsOf(
                        Arrays.stream(RetentionClass.values()).map(Enum::name).toList());
        assertThat(new RetentionValueLists().valueLists().get(1).values())
                .hasSameSizeAs(DestructionState.values())
                .allSatisfy(v -> assertThat(v.nl()).isNotBlank());
    }
}
