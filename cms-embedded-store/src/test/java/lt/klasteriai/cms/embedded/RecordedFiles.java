package lt.klasteriai.cms.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Files of which every write is remembered; H2 opens them under `recorded:`. It is made by H2, so it must be public.
public final class RecordedFiles extends FilePathWrapper {

    private static final List<Step> steps = new ArrayList<>();

    /// What was done to a file.
    sealed interface Step {}

    /// @param bytes read-only, from the first to the last
    record Write(long position, ByteBuffer bytes) implements Step {}

    record Truncation(long size) implements Step {}

    /// The name of a file that is remembered, with nothing in its memory.
    static String start(String name) {
        FilePath.register(new RecordedFiles());
        steps.clear();
        return "recorded:" + name;
    }

    /// What was done since the start, in order.
    static List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recorded(getBase().open(mode));
    }

    private static final class Recorded extends FileBase {

        private final FileChannel file;

        Recorded(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            var bytes = ByteBuffer.allocate(source.remaining());
            bytes.put(source.duplicate()).flip();
            steps.add(new Write(position, bytes.asReadOnlyBuffer()));
            return file.write(source, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            steps.add(new Truncation(size));
            file.truncate(size);
            return this;
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return write(source, file.position());
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
