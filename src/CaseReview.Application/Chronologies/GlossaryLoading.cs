using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>Reads the glossary of a case together with the people recorded on it, so that nobody is forgotten who was added later.</summary>
internal static class GlossaryLoading
{
    /// <summary>Everybody recorded on the case: whom it is about, the family, who leads it, and who answered for the agencies.</summary>
    public static async Task<IReadOnlyList<GlossaryTerm>> PeopleOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var subjects = await db.Cases.Where(x => x.Id == caseId).SelectMany(x => x.Subjects).OrderBy(x => x.Number).Select(x => new GlossaryTerm(x.Name, x.ShownAs)).ToListAsync(ct);
        var family = await db.Set<FamilyMember>().Where(x => x.CaseId == caseId).OrderBy(x => x.Number).Select(x => new GlossaryTerm(x.Name, x.ShownAs)).ToListAsync(ct);
        var requests = await db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Where(x => x.CaseId == caseId).OrderBy(x => x.Number)
            .Select(x => new { x.Agency.Letters, x.Recipient, x.Return.Answerer, x.Return.SeniorOfficerTold }).ToListAsync(ct);
        var staff = requests.SelectMany(x => new[] { (Who: x.Recipient.Name, As: $"{x.Letters} lead", Typed: false), (Who: x.Answerer?.Name ?? "", As: $"{x.Letters} lead", Typed: true), (Who: x.SeniorOfficerTold?.Name ?? "", As: $"{x.Letters} senior officer", Typed: true) })
            .Where(x => x.Who.Length > 0).Select(x => new GlossaryTerm(WithoutTitle(x.Who), x.As) { WholeOnly = x.Typed });
        return [.. subjects.Concat(family).Concat(staff).DistinctBy(x => KnownAs.Key(x.Name))];
    }

    /// <summary>The terms in force: as written, and those recorded on the case that the list does not name.</summary>
    public static async Task<IReadOnlyList<GlossaryTerm>> TermsOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var written = await db.Set<Glossary>().Where(x => x.CaseId == caseId).Select(x => new { x.Lines, x.Agencies }).SingleOrDefaultAsync(ct);
        var agencies = Glossary.Read(written?.Agencies);
        var people = Glossary.Read(written?.Lines).Concat(await db.PeopleOf(caseId, ct)).DistinctBy(x => KnownAs.Key(x.Name)).ToList();
        if (agencies.Count == 0)
        {
            return people;
        }

        // "HOS lead" would tell which agency "Agency A" is.
        var letters = await db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Where(x => x.CaseId == caseId).Select(x => new { x.Agency.Name, x.Agency.Letters }).ToListAsync(ct);
        var staff = letters.Join(agencies, x => x.Name, x => x.Name, (x, y) => (Begins: x.Letters + " ", y.ShownAs)).Distinct().ToList();
        return
        [
            .. agencies.Select(x => x with { IsAgency = true }),
            .. people.Select(x => staff.FirstOrDefault(y => x.ShownAs.StartsWith(y.Begins, StringComparison.Ordinal)) is { Begins: { } begins } of ? x with { ShownAs = $"{of.ShownAs} {x.ShownAs[begins.Length..]}" } : x),
        ];
    }

    /// <summary>The agencies asked on a case, each once.</summary>
    public static async Task<IReadOnlyList<string>> AgencyNames(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
    [
        .. (await db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Where(x => x.CaseId == caseId).OrderBy(x => x.Number).Select(x => x.Agency.Name).ToListAsync(ct))
            .Where(x => !x.Contains('=', StringComparison.Ordinal)).Distinct(),
    ];

    /// <summary>What anonymises the texts of a case.</summary>
    public static async Task<Anonymiser> AnonymiserOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var born = await db.Cases.Where(x => x.Id == caseId).SelectMany(x => x.Subjects).Where(x => x.BornOn != null).Select(x => x.BornOn!.Value).ToListAsync(ct);
        var related = await db.Set<FamilyMember>().Where(x => x.CaseId == caseId && x.BornOn != null).Select(x => x.BornOn!.Value).ToListAsync(ct);
        return new Anonymiser(await db.TermsOf(caseId, ct), born.Concat(related));
    }

    /// <summary>An entry with every text of it anonymised.</summary>
    public static EntryView With(this EntryView entry, Anonymiser names) => entry with
    {
        Source = names.Apply(entry.Source)!,
        WhatHappened = names.Apply(entry.WhatHappened)!,
        HowDateIsKnown = names.Apply(entry.HowDateIsKnown),
        PersonConcerned = names.Apply(entry.PersonConcerned),
        Response = names.Apply(entry.Response),
        ChildsVoice = names.Apply(entry.ChildsVoice),
        Analysis = names.Apply(entry.Analysis),
    };

    /// <summary>An entry with its agency, all of it anonymised.</summary>
    public static ChronologyRow With(this ChronologyRow row, Anonymiser names)
    {
        var (agency, letters, colour) = names.Agency(row.Agency, row.Letters, row.Colour);
        return row with { Agency = agency, Letters = letters, Colour = colour, Entry = row.Entry.With(names) };
    }

    /// <summary>Name, letters and colour of an agency as they are shown: where something else is shown for it, its colour would tell what it is.</summary>
    public static (string Name, string Letters, string Colour) Agency(this Anonymiser names, string name, string letters, string colour) =>
        names.AgencyShownAs(name) is { } shown ? (shown, LettersOf(shown), "pro") : (name, letters, colour);

    private static string LettersOf(string shown)
    {
        var words = shown.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words[^1].Length < 4 ? words[^1].ToUpperInvariant() : string.Concat(words.Take(4).Select(x => x[..1])).ToUpperInvariant();
    }

    private static string WithoutTitle(string name) =>
        name.Split(' ', 2) is ["Dr" or "Dr." or "Mr" or "Mrs" or "Ms" or "Miss" or "Prof" or "Professor" or "PC" or "DC" or "DS" or "DI" or "DCI" or "Sgt", var rest] ? rest : name;
}
