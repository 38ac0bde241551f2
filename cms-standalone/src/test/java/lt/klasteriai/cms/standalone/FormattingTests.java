package lt.klasteriai.cms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Every source file of every module stands as the formatter would write it. To mend: `mvn spotless:apply`, with Maven
/// on JDK 25.
class FormattingTests {

    private static final Path PROJECT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        var sources = sources();

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources.stream().filter(source -> !isFormatted(source)).map(PROJECT::relativize))
                .as("files to format")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(PROJECT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> PROJECT.relativize(file)
                            .toString()
                            .matches("(cms-[a-z-]+|clients/java)/src/(main|test)/java/.*"))
                    .toList();
        }
    }

    private boolean isFormatted(Path source) {
        try {
            var text = Files.readString(source);
            return text.equals(RemoveUnusedImports.removeUnusedImports(formatter.formatSource(text)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FormatterException _) {
            return false;
        }
    }
}
