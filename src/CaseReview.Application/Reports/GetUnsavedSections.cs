using System.Globalization;
using System.Net;
using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.UnsavedTexts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>What people have typed into sections of the report and not saved, by whom and where: their words stay theirs.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record GetUnsavedSections(string Reference) : IRequest<IReadOnlyList<UnsavedSection>>, ICaseMessage;

/// <summary>Something typed and not saved.</summary>
/// <param name="Person">Who typed it.</param>
/// <param name="IsMine">Whether it is whoever looks.</param>
/// <param name="Number">Number of the section.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="KeptAt">When it was last kept.</param>
public sealed record UnsavedSection(string Person, bool IsMine, int Number, string Heading, DateTimeOffset KeptAt);

/// <summary>Handles <see cref="GetUnsavedSections"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
public sealed class GetUnsavedSectionsHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetUnsavedSections, IReadOnlyList<UnsavedSection>>
{
    private const string Member = "member ";
    private const string Place = "sections/";

    /// <inheritdoc />
    public async Task<IReadOnlyList<UnsavedSection>> Handle(GetUnsavedSections query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().AsNoTracking().Include(x => x.Sections).SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("report");
        var drafts = await db.Set<UnsavedText>().AsNoTracking().Where(x => x.RecordId == report.Id && x.ClosedAt == null).OrderBy(x => x.KeptAt).ToListAsync(ct);
        if (drafts.Count == 0)
        {
            return [];
        }

        var names = await db.Members.AsNoTracking().Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name, ct);
        return
        [
            .. from draft in drafts
                where draft.Place.StartsWith(Place, StringComparison.Ordinal) && draft.Whose.StartsWith(Member, StringComparison.Ordinal)
                let number = int.Parse(draft.Place[Place.Length..], CultureInfo.InvariantCulture)
                let section = report.Outline.ElementAtOrDefault(number - 1)
                where section is not null && !SaysTheSame(TextIn(draft.Fields), report.Sections.Single(x => x.Key == section.Key).Text)
                let whose = Guid.Parse(draft.Whose[Member.Length..])
                group (section, draft) by (whose, number) into one
                orderby one.Key.number
                select new UnsavedSection(
                    names.GetValueOrDefault(one.Key.whose, "Somebody"), user.Actor.Id == one.Key.whose, one.Key.number, one.First().section.Heading, one.Max(x => x.draft.KeptAt)),
        ];
    }

    private static bool SaysTheSame(string? typed, string saved) => typed is null || CanonicalText.Normalise(typed) == CanonicalText.Normalise(saved);

    // The fields are kept as the browser sends them.
    private static string? TextIn(string fields) => fields.Split('&').Select(x => x.Split('=', 2))
        .Where(x => x.Length == 2 && WebUtility.UrlDecode(x[0]) == $"Form.{nameof(WriteSection.Text)}").Select(x => WebUtility.UrlDecode(x[1])).FirstOrDefault();
}
