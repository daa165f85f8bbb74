using CaseReview.Infrastructure.Email;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CaseReview.IntegrationTests.Correspondence;

public sealed class EmailSettingsTests
{
    [Fact]
    public void Production_refuses_to_start_without_a_transport_or_a_public_address_and_with_a_folder()
    {
        Assert.Contains("Email__Transport", Refusal(Environments.Production, ("PublicOrigin", "https://x.example")), StringComparison.Ordinal);
        Assert.Contains("PublicOrigin", Refusal(Environments.Production, ("Email:Transport", "Smtp"), ("Email:Smtp:Host", "mail")), StringComparison.Ordinal);
        Assert.Contains("Folder", Refusal(Environments.Production, ("Email:Transport", "Folder"), ("PublicOrigin", "https://x.example")), StringComparison.Ordinal);
        Assert.Contains("Email__Smtp__Host", Refusal(Environments.Production, ("Email:Transport", "Smtp"), ("PublicOrigin", "https://x.example")), StringComparison.Ordinal);
        Assert.Equal(EmailTransport.Folder, EmailSettings.Read(Settings(), new Place(Environments.Development)).Transport);
    }

    private static string Refusal(string environment, params (string Key, string Value)[] settings) =>
        Assert.Throws<InvalidOperationException>(() => EmailSettings.Read(Settings(settings), new Place(environment))).Message;

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();

    private sealed class Place(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
