using System.Text.Json;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Documents;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.AgencyReturns;

internal sealed class ReturnRequestConfiguration : IEntityTypeConfiguration<ReturnRequest>
{
    public void Configure(EntityTypeBuilder<ReturnRequest> table)
    {
        table.ToTable("return_requests");
        table.ComplexProperty(x => x.Agency, agency =>
        {
            agency.Property(x => x.Name).HasMaxLength(ReturnText.ShortMaxLength);
            agency.Property(x => x.Letters).HasMaxLength(10);
            agency.Property(x => x.Colour).HasMaxLength(20);
        });
        table.ComplexProperty(x => x.Recipient, Contact);
        table.ComplexProperty(x => x.Copied, Contact);
        table.Property(x => x.FormName).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.Introduction).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.Message).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.DateMovedBecause).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.LateReason).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.LateResponsible).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.SentBackBecause).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.Explanation).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.ReadByAuthor).HasMaxLength(ReturnText.ShortMaxLength);
        table.Property(x => x.NobodyToTell).HasMaxLength(200).HasConversion(
            steps => string.Join(' ', steps),
            text => (IReadOnlyList<EscalationStep>)text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<EscalationStep>).ToList(),
            new ValueComparer<IReadOnlyList<EscalationStep>>((one, other) => one!.SequenceEqual(other!), steps => steps.Count, steps => steps));
        table.HasIndex(x => new { x.PartnershipId, x.CaseId, x.Number }).IsUnique();
        table.HasIndex(x => new { x.PartnershipId, x.State, x.DueOn });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasOne<ReturnTemplate>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.TemplateId });
        table.HasOne(x => x.Return).WithOne().HasForeignKey<AgencyReturn>(x => new { x.PartnershipId, x.ReturnRequestId });
        table.Navigation(x => x.Return).AutoInclude();
    }

    private static void Contact(ComplexPropertyBuilder<ReturnContact> contact)
    {
        contact.Property(x => x.Name).HasMaxLength(ReturnText.ShortMaxLength);
        contact.Property(x => x.Email).HasMaxLength(254);
    }
}

internal sealed class AgencyReturnConfiguration : IEntityTypeConfiguration<AgencyReturn>
{
    public void Configure(EntityTypeBuilder<AgencyReturn> table)
    {
        table.ToTable("agency_returns");
        table.ComplexProperty(x => x.Answerer, answerer =>
        {
            answerer.Property(x => x.Name).HasMaxLength(ReturnText.ShortMaxLength);
            answerer.Property(x => x.Role).HasMaxLength(ReturnText.ShortMaxLength);
        });
        table.ComplexProperty(x => x.SeniorOfficerTold, told =>
        {
            told.Property(x => x.Name).HasMaxLength(ReturnText.ShortMaxLength);
            told.Property(x => x.Role).HasMaxLength(ReturnText.ShortMaxLength);
        });
        table.ComplexProperty(x => x.Sender, sender =>
        {
            sender.Property(x => x.Name).HasMaxLength(ReturnText.ShortMaxLength);
            sender.Property(x => x.Role).HasMaxLength(ReturnText.ShortMaxLength);
            sender.Property(x => x.IdentifiedBy).HasMaxLength(60);
        });
        table.Property(x => x.SavedBy).HasMaxLength(ReturnText.ShortMaxLength);
        table.Ignore(x => x.Missing).Ignore(x => x.AllowsNil);
        table.HasMany(x => x.Sections).WithOne().HasForeignKey(x => new { x.PartnershipId, x.AgencyReturnId });
        table.HasMany(x => x.Entries).WithOne().HasForeignKey(x => new { x.PartnershipId, x.AgencyReturnId });
        table.Navigation(x => x.Sections).AutoInclude();
        table.Navigation(x => x.Entries).AutoInclude();
    }
}

internal sealed class ReturnSectionConfiguration : IEntityTypeConfiguration<ReturnSection>
{
    public void Configure(EntityTypeBuilder<ReturnSection> table)
    {
        table.ToTable("return_sections");
        table.Property(x => x.Key).HasMaxLength(60);
        table.Property(x => x.SavedBy).HasMaxLength(ReturnText.ShortMaxLength);

        // What was asked and what is answered are never queried by: each is one text that neither provider can take apart.
        table.Property(x => x.Asked).HasConversion(asked => asked.ToJson(), text => FormSection.Parse(text));
        AsJson(table.Property(x => x.Answers));
        AsJson(table.Property(x => x.AnswersBefore));
        table.Property(x => x.Comment).HasMaxLength(ReturnText.LineMaxLength);
        table.Ignore(x => x.Text).Ignore(x => x.IsComplete);
        table.HasIndex(x => new { x.PartnershipId, x.AgencyReturnId, x.Key }).IsUnique();
    }

    private static void AsJson(PropertyBuilder<IReadOnlyList<string>> answers) => answers.HasConversion(
        list => JsonSerializer.Serialize(list, JsonSerializerOptions.Web),
        text => JsonSerializer.Deserialize<List<string>>(text, JsonSerializerOptions.Web)!,
        new ValueComparer<IReadOnlyList<string>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list));
}

internal sealed class ChronologyEntryConfiguration : IEntityTypeConfiguration<ChronologyEntry>
{
    public void Configure(EntityTypeBuilder<ChronologyEntry> table)
    {
        table.ToTable("chronology_entries");
        table.ComplexProperty(x => x.When);
        table.Property(x => x.HowDateIsKnown).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.Source).HasMaxLength(ReturnText.LineMaxLength);
        table.Property(x => x.PersonConcerned).HasMaxLength(ReturnText.ShortMaxLength);
        table.HasIndex(x => new { x.PartnershipId, x.AgencyReturnId, x.Number }).IsUnique();
    }
}

internal sealed class ChronologyUploadConfiguration : IEntityTypeConfiguration<ChronologyUpload>
{
    public void Configure(EntityTypeBuilder<ChronologyUpload> table)
    {
        table.ToTable("chronology_uploads");
        table.Property(x => x.FileName).HasMaxLength(Document.NameMaxLength);
        table.Ignore(x => x.Headings);
        table.Ignore(x => x.Rows);
        table.HasIndex(x => new { x.PartnershipId, x.ReturnRequestId, x.UploadedAt });
        table.HasOne<ReturnRequest>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.ReturnRequestId });
    }
}
