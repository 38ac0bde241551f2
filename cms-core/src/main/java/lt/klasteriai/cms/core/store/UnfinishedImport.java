package lt.klasteriai.cms.core.store;

/// The import of an archive was cut off, so the databases hold a part of an installation. Nothing may work with them
/// until the import has been run again.
public final class UnfinishedImport extends RuntimeException {

    public UnfinishedImport() {
        super("the import of an archive was cut off and must be run again");
    }
}
