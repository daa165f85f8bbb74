using CaseReview.Infrastructure.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CaseReview.IntegrationTests.Documents;

public sealed class DocumentSettingsTests
{
    [Fact]
    public void Without_settings_files_are_kept_in_the_database_and_not_scanned()
    {
        var settings = DocumentSettings.Read(Settings(), new Place());

        Assert.Equal(DocumentPlaces.Database, settings.Store);
        Assert.Null(settings.Scanner);
    }

    [Theory]
    [InlineData("Documents:Store", "Cloud", "Documents__Store is 'Cloud'")]
    [InlineData("Documents:Scanner", "localhost", "Documents__Scanner is 'localhost'")]
    [InlineData("Documents:Scanner", "http://127.0.0.1", "unix:///run/clamav/clamd.ctl")]
    [InlineData("Documents:ScannerTimeoutSeconds", "0", "1 to 600")]
    public void A_setting_that_cannot_be_used_stops_the_start(string key, string value, string says) =>
        Assert.Contains(says, Assert.Throws<InvalidOperationException>(() => DocumentSettings.Read(Settings((key, value)), new Place())).Message, StringComparison.Ordinal);

    [Fact]
    public void The_folder_is_not_one_that_is_served_nor_one_that_cannot_be_written()
    {
        var place = new Place();

        var served = Assert.Throws<InvalidOperationException>(() => DocumentSettings.Read(Settings(("Documents:Store", "Folder"), ("Documents:Folder", Path.Combine(place.ContentRootPath, "wwwroot", "files"))), place));
        var closed = Assert.Throws<InvalidOperationException>(() => DocumentSettings.Read(Settings(("Documents:Store", "Folder"), ("Documents:Folder", "/proc/files")), place));

        Assert.Contains("served to everybody", served.Message, StringComparison.Ordinal);
        Assert.Contains("cannot write", closed.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();

    private sealed class Place : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = Path.GetTempPath().TrimEnd('/');

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
