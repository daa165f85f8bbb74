using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>What the holder of a link to an accuracy round reads: the version while the round is open, and always their own comments with what became of them. It changes nothing.</summary>
[Requires(Permission.CheckAccuracy)]
public sealed record GetReading : IRequest<ReadingView>;

/// <summary>What the holder of a link to an accuracy round reads.</summary>
/// <param name="Reference">The case's reference.</param>
/// <param name="VersionNumber">The version.</param>
/// <param name="Sections">Its sections, in order; none once the round is closed.</param>
/// <param name="Person">Who is asked.</param>
/// <param name="Answer">What they have said.</param>
/// <param name="DueOn">By when answers are asked for.</param>
/// <param name="IsLate">Whether that day has passed; comments are still taken.</param>
/// <param name="IsOpen">Whether comments are taken.</param>
/// <param name="Mine">Their comments, by number.</param>
/// <param name="Purpose">What the review is for.</param>
/// <param name="Telephone">The Business Unit's telephone.</param>
public sealed record ReadingView(
    string Reference, int VersionNumber, IReadOnlyList<FixedSection> Sections, string Person, ReaderAnswer Answer, DateOnly DueOn, bool IsLate, bool IsOpen,
    IReadOnlyList<ReportComment> Mine, string Purpose, string Telephone);

/// <summary>Handles <see cref="GetReading"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link.</param>
/// <param name="clock">Today.</param>
public sealed class GetReadingHandler(ICaseReviewDb db, LinkScope link, TimeProvider clock) : IRequestHandler<GetReading, ReadingView>
{
    /// <inheritdoc />
    public async Task<ReadingView> Handle(GetReading query, CancellationToken ct)
    {
        var id = link.RecordFor(LinkPurpose.AccuracyCheck);
        var round = await db.Set<AccuracyRound>().AsNoTracking().Include(x => x.Readers).SingleOrDefaultAsync(x => x.Readers.Any(r => r.Id == id), ct) ?? throw new NotFound("accuracy round");
        var reader = round.Find(id);
        if (reader.TakenOffAt is not null)
        {
            throw new Forbidden("You are not asked to check this report any more.");
        }

        var report = await db.Set<RapidReviewReport>().AsNoTracking().Include(x => x.Versions.Where(v => v.Number == round.VersionNumber)).SingleAsync(x => x.Id == round.ReportId, ct);
        return new ReadingView(
            await db.ReferenceOf(round.CaseId, ct),
            round.VersionNumber,
            round.IsOpen ? report.Versions.Single().Sections : [],
            reader.Person,
            reader.Answer,
            round.DueOn,
            UkClock.DateOf(clock.GetUtcNow()) > round.DueOn,
            round.IsOpen,
            await db.Set<ReportComment>().AsNoTracking().Where(x => x.ReaderId == id).OrderBy(x => x.Number).ToListAsync(ct),
            ReportOutline.PurposeFor(report.About),
            await db.Profiles.Select(x => x.Telephone).SingleAsync(ct));
    }
}
